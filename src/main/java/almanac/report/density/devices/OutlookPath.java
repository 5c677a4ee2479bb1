package almanac.report.density.devices;

import almanac.density.Population;
import almanac.density.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a chip of fixed price can run, over what it can run on the data's last day: record densities times the fitted growth
 * of chips before, both growths continued after.
 */
final class OutlookPath {

    private static final int STEPS = 40;

    private final DevicesResult result;

    OutlookPath(DevicesResult result) {
        this.result = result;
    }

    /**
     * A place on the path.
     *
     * @param epochDay days since 1970-01-01
     * @param model the record model; empty for a forecast
     */
    record Place(double epochDay, double factor, Optional<Trend.EnvelopePoint> model) {
        LocalDate date() {
            return LocalDate.ofEpochDay((long) epochDay);
        }
    }

    /** One place per record model. */
    List<Place> records() {
        return result.density().points().stream()
                .map(point -> {
                    double day = epochDay(point.day());
                    return new Place(day, factor(point.lnDensity(), day), Optional.of(point));
                })
                .toList();
    }

    /** The record in force from day to day: it waits for the next record while chips go on growing. */
    List<Place> staircase() {
        List<Place> stairs = new ArrayList<>();
        List<Trend.EnvelopePoint> points = result.density().points();
        for (int i = 0; i < points.size(); i++) {
            double from = epochDay(points.get(i).day());
            double to = i + 1 < points.size() ? epochDay(points.get(i + 1).day()) : madeOn();
            double lnDensity = points.get(i).lnDensity();
            stairs.add(new Place(from, factor(lnDensity, from), Optional.empty()));
            stairs.add(new Place(to, factor(lnDensity, to), Optional.empty()));
        }
        return stairs;
    }

    /** The fitted growth between the first and the newest record. */
    List<Place> fitted() {
        List<Trend.EnvelopePoint> points = result.density().points();
        double first = points.get(0).day();
        double last = points.get(points.size() - 1).day();
        List<Place> line = new ArrayList<>();
        for (double day : List.of(first, last)) {
            double height = result.density().line().at(day);
            line.add(new Place(epochDay(day), factor(height, epochDay(day)), Optional.empty()));
        }
        return line;
    }

    /** Evenly spaced days from the data's last day to the end of the forecast. */
    List<LocalDate> ahead() {
        Outlook outlook = result.deviceAhead();
        long days = outlook.lastDay().toEpochDay() - outlook.madeOn().toEpochDay();
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            dates.add(outlook.madeOn().plusDays(days * i / STEPS));
        }
        return dates.stream().distinct().toList();
    }

    private double factor(double lnDensity, double epochDay) {
        double chips = result.frontier().line().slope() * (epochDay - madeOn());
        return StrictMath.exp(lnDensity + chips - result.lastRecord().lnDensity());
    }

    private double madeOn() {
        return result.settings().asOf().toEpochDay();
    }

    private static double epochDay(double day) {
        return Population.FIRST_DAY.toEpochDay() + day;
    }
}
