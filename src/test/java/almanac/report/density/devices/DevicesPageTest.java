package almanac.report.density.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.data.Catalog;
import almanac.data.RealData;
import almanac.data.TinyData;
import almanac.density.Densities;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import almanac.table.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevicesPageTest {

    @TempDir
    private Path folder;

    private static Part real() {
        return DevicesPage.part(RealData.catalog(), RealDevices.SETTINGS, RealDevices.DENSITIES);
    }

    @Test
    void fewChipsAreNotEnoughAndTheReasonSaysSo() {
        TinyData.write(folder);
        Catalog tiny = Catalog.read(SourceFolder.at(folder), new Problems()).orElseThrow();
        Settings settings = new Settings(LocalDate.parse(TinyData.RETRIEVED), 50, 1);
        Densities densities = Densities.of(tiny, settings.asOf());

        assertThatThrownBy(() -> DevicesPage.part(tiny, settings, densities))
                .isInstanceOf(NotEnoughData.class)
                .hasMessageContaining("fewer than three record chips")
                .satisfies(shortage -> assertThat(((NotEnoughData) shortage).rows())
                        .hasSize(tiny.chips().size()));
    }

    @Test
    void theClaimsAreAnsweredOnTheirPeriods() {
        assertThat(real().readings())
                .extracting(Reading::answers, Reading::until)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(DeviceEstimates.CHIPS, Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(DeviceEstimates.DEVICE, Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(
                                DeviceEstimates.DEVICE, Optional.of(LocalDate.of(2024, 9, 30))));
        assertThat(real().readings())
                .allMatch(reading -> reading.estimate().orElseThrow().n() >= 5);
    }

    @Test
    void everyEstimateHasItsOwnId() {
        assertThat(real().estimates()).extracting(Estimate::id).doesNotHaveDuplicates();
    }

    @Test
    void tablesHoldAllChoicesAndNameTheirDataset() {
        Part part = real();

        assertThat(part.published())
                .extracting(Table::id)
                .containsExactly(
                        "chip-trends", "device-doubling", "device-forecast", "device-outlook", "chips-excluded");
        assertThat(part.published())
                .filteredOn(table -> !table.id().equals("chips-excluded"))
                .allMatch(table -> table.columns().stream()
                        .anyMatch(column -> column.name().equals("dataset")));
        assertThat(part.published().get(1).rows()).hasSize(60 + 5);
    }

    @Test
    void equalSettingsGiveEqualBytes() {
        assertThat(real().published())
                .extracting(Table::csv)
                .isEqualTo(real().published().stream().map(Table::csv).toList());
    }
}
