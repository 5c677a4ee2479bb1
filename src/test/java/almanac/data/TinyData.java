package almanac.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A folder of tables under the real data package, small enough to know every row. All of its models, makers and
 * figures are invented, except the ids by which analyses and claims name theirs.
 *
 * <p>The tables below hold only the columns that matter; all others are written empty, in the order of the package.
 */
public final class TinyData {

    /** The only day on which a source was read, hence the data date of everything computed from these tables. */
    public static final String RETRIEVED = "2026-11-21";

    private static final Path DESCRIPTION = Path.of("site-data", "datapackage.json");

    private static final String SOURCES = """
            id,title,kind,locator,licence,licence_url,retrieved
            tiny-paper,A tiny paper,paper,arXiv:0000.00000,CC-BY-4.0,https://creativecommons.org/licenses/by/4.0/,2026-11-21
            mmlu-cf-leaderboard,A tiny leaderboard,repository,tiny/leaderboard@89abcde,MIT,,2026-11-20
            tiny-runs,Tiny runs,repository,tiny/runs@0123abc,Apache-2.0,,2026-11-21
            tiny-cards,"Cards, collected",model-card,tiny/cards@4567def,not-stated,,2026-11-20
            """;

    private static final String ORGANISATIONS = """
            id,name
            north,North & Co.
            south,South <Labs>
            """;

    private static final String BENCHMARKS = """
            id,name,measures,chance,ceiling
            mmlu,MMLU,exam questions with four options,0.25,1
            bbh,BIG-Bench Hard,reasoning,,1
            math,MATH,competition mathematics,0,1
            humaneval,HumanEval,functions,0,1
            mbpp,MBPP,exercises,0,1
            mmlu-cf-test,MMLU-CF test half,"rewritten questions, unpublished",0.25,1
            """;

    private static final String MODELS = """
            id,name,organisation,released,date_precision,total_parameters,active_parameters,size_kind,tokens,stage,family,listed_in,source
            old-100b,Old 100B,north,2022-03-01,day,100000000000,100000000000,nominal,300000000000,base,Old,,tiny-cards
            north-30b,North 30B,north,2023-02-24,day,30000000000,30000000000,nominal,1000000000000,base,North,paper-v1,tiny-cards
            south-13b,South 13B,south,2023-07-18,day,13000000000,13000000000,nominal,2000000000000,base,South,paper-v1,tiny-cards
            phi-tiny,Phi tiny,north,2023-12-01,month,2700000000,2700000000,exact,1400000000000,base,Phi,paper-v1,tiny-cards
            south-2-9b,South 2 9B,south,2024-03-05,day,9000000000,9000000000,nominal,4000000000000,base,South,paper-v1,tiny-cards
            llama-3.1-405b,Llama 3.1 405B,north,2024-07-23,day,405000000000,405000000000,exact,15000000000000,base,Llama,paper-v1,tiny-cards
            north-2-chat,North 2 chat,north,2024-09-01,day,4000000000,4000000000,nominal,,instruct,North,paper-v1,tiny-cards
            south-3-moe,South 3 MoE,south,2025-01-20,day,20000000000,3000000000,exact,10000000000000,base,South,,tiny-cards
            north-3-4b,North 3 4B,north,2025-04-29,first-seen,4000000000,4000000000,nominal,20000000000000,base,North,,tiny-cards
            south-4-3b,South 4 3B,south,2026-06-01,day,3000000000,3000000000,nominal,30000000000000,base,South,,tiny-cards
            """;

    private static final String SCORES = """
            model,benchmark,stage,score,shots,protocol,source_rank,flag,source
            old-100b,mmlu,base,0.44,5,as published,1,,tiny-cards
            north-30b,mmlu,base,0.45,5,as published,1,,tiny-cards
            south-13b,mmlu,base,0.52,5,as published,1,,tiny-cards
            phi-tiny,mmlu,base,0.56,5,as published,1,,tiny-cards
            south-2-9b,mmlu,base,0.66,5,as published,1,,tiny-cards
            south-2-9b,mmlu,base,0.64,5,"measured, five shots",2,,tiny-paper
            llama-3.1-405b,mmlu,base,0.852,5,as published,1,,tiny-cards
            north-2-chat,mmlu,instruct,0.7,5,as published,1,,tiny-cards
            south-3-moe,mmlu,base,0.78,5,as published,1,,tiny-cards
            north-3-4b,mmlu,base,0.74,,as published,3,,tiny-cards
            south-4-3b,mmlu,base,0.77,,as published,3,,tiny-cards
            old-100b,bbh,base,0.2,3,as published,1,below-chance,tiny-cards
            """;

    private static final String SCORE_PAIRS = """
            id,pair_set,model_name,model,base_model,kind,released,total_parameters,active_parameters,public_benchmark,public_score,public_shots,clean_benchmark,clean_score,clean_shots,provenance,flag,source,second_source
            mmlu-mmlu-cf-north-30b-chat,mmlu-mmlu-cf,North-30B-chat,,north-30b,instruct,2023-02-24,30000000000,30000000000,mmlu,0.5,5,mmlu-cf-test,0.42,5,base-model,,mmlu-cf-leaderboard,
            mmlu-mmlu-cf-south-2-9b-chat,mmlu-mmlu-cf,"South 2 9B, chat",,south-2-9b,instruct,2024-03-05,9000000000,9000000000,mmlu,0.66,5,mmlu-cf-test,0.55,5,base-model,equals-base-score,mmlu-cf-leaderboard,
            mmlu-mmlu-cf-south-3-moe,mmlu-mmlu-cf,South 3 MoE,south-3-moe,,base,2025-01-20,20000000000,3000000000,mmlu,0.78,,mmlu-cf-test,0.68,,model-table,,tiny-cards,
            mmlu-mmlu-cf-north-closed,mmlu-mmlu-cf,North closed,,,api,,,,mmlu,0.88,5,mmlu-cf-test,0.73,5,,,mmlu-cf-leaderboard,
            """;

    private static final String PRICES = """
            id,provider,model_name,model,from,date_kind,blended_usd_per_mtok,mmlu,series,flag,source
            north-a,north,A,,2022-11-30,price-date,20,0.7,epoch-dated,,tiny-paper
            north-a-turbo,north,A turbo,,2023-03-06,price-date,2,0.7,epoch-dated,,tiny-paper
            north-b,north,B,,2023-03-14,price-date,37.5,0.864,epoch-dated,,tiny-paper
            south-c,south,"C, small",south-2-9b,2023-11-06,release-date,0.75,0.72,epoch-dated,,tiny-paper
            north-b-2,north,B 2,,2023-11-06,price-date,15,0.865,epoch-dated,,tiny-paper
            north-b-3,north,B 3,,2024-05-13,price-date,5,0.88,epoch-dated,,tiny-paper
            south-d,south,D,,2024-07-18,price-date,0.26,0.82,epoch-dated,,tiny-paper
            south-free,south,Free,,2024-08-01,price-date,0,0.7,epoch-dated,zero-price,tiny-paper
            south-e,south,E,,2025-02-05,first-seen,0.175,0.87,epoch-dated,,tiny-paper
            north-unscored,north,Unscored,,2025-03-01,price-date,0.1,,epoch-dated,,tiny-paper
            south-other,south,Other,,2025-01-02,release-date-later-price,0.05,0.9,aa-snapshot,,tiny-paper
            """;

    private static final String CHIPS = """
            id,name,manufacturer,type,released,price_usd,fp32_flop_per_s,fp16_flop_per_s,tensor_fp16_flop_per_s,memory_bytes,memory_bandwidth_bytes_per_s,source
            north-chip,North Chip,north,gpu,2020-01-01,500,10000000000000,20000000000000,40000000000000,8000000000,500000000000,tiny-paper
            """;

    private static final String COMPRESSION = """
            parent_name,child_name,method,bits,parent_parameters,child_parameters,benchmark,parent_score,child_score,stage,source
            South 2,South 2 PTQ,ptq,4,9000000000,9000000000,mmlu,0.66,0.64,instruct,tiny-cards
            """;

    private static final String CLAIMS = """
            id,claim,report,source,wording,quantity,value,unit,stated_in,data_until,test,estimate
            density-doubling-v1,density-doubling,capability-density,tiny-paper,Density doubles every three months.,doubling time,3.3,months,figure 1,2024-09-30,,capability-density.average-5.doubling-months
            density-doubling-journal,density-doubling,capability-density,tiny-paper,Density doubles every three months.,doubling time,3.5,months,,2025-04-28,,capability-density.average-5.doubling-months
            density-fit,density-fit,capability-density,tiny-paper,The line fits well.,share of variance,0.934,fraction,,2025-04-28,,capability-density.mmlu.r2
            density-large,density-large,capability-density,tiny-paper,"Large models are not dense, as a rule.",rank share,,,,2024-09-30,rank share above 0.5: > 0.5,capability-density.mmlu.rank-share-llama-3-1-405b
            price-halving,price-halving,api-prices,tiny-paper,Prices halve every 2.6 months.,halving time,2.6,months,,2024-08-31,,api-prices.mmlu-64-8.halving-months
            price-fold,price-fold,api-prices,tiny-paper,Prices fell 266.7-fold.,fold,266.7,ratio,,2024-08-31,,api-prices.mmlu-64-8.fold
            kaplan-power-n,kaplan-power-n,scaling-laws,tiny-paper,Loss falls as a power of size.,exponent,0.076,exponent,,,,
            boundary-attainable-math-lvl-5,boundary-attainable,capability-boundary,tiny-paper,Half of the hard problems are within reach.,attainable score,0.539,fraction,,,,capability-boundary.math-lvl-5.attainable-1e24
            """;

    private TinyData() {}

    /** Ten models, seven of a family, four pairs of scores, eleven prices, runs and boards: enough for a trend. */
    public static void write(Path folder) {
        writeTables(
                folder,
                MODELS + familyModels(),
                SCORES + otherScores() + familyScores(),
                SCORE_PAIRS,
                PRICES,
                together(TinyLadder.tables(), TinyScaling.tables(), TinyBoundary.tables()));
    }

    /** The models of {@link #write} that belong to the family of the ruler. */
    public static final int FAMILY_MODELS = 7;

    private static final double[] FAMILY_BILLIONS = {0.5, 1.5, 3, 7, 14, 32, 72};

    /** Seven sizes of the family whose scores make a ruler; none of them is dense. */
    private static String familyModels() {
        StringBuilder models = new StringBuilder();
        for (double billions : FAMILY_BILLIONS) {
            String size = familySize(billions);
            models.append(String.format(
                    Locale.ROOT,
                    "qwen2.5-%s,Qwen2.5 %s,south,2024-09-19,day,%.0f,%.0f,nominal,,base,Qwen2.5,,tiny-cards\n",
                    size,
                    size,
                    billions * 1e9,
                    billions * 1e9));
        }
        return models.toString();
    }

    private static String familyScores() {
        StringBuilder scores = new StringBuilder();
        double[] noise = {0.004, -0.006, 0.002, -0.003, 0.005};
        for (double billions : FAMILY_BILLIONS) {
            for (int i = 0; i < FIVE.size(); i++) {
                double floor = i == 0 ? 0.25 : 0;
                double score = floor
                        + (1 - floor) / (1 + StrictMath.exp(-0.4 * (StrictMath.log(billions) - 4 - 0.3 * i)))
                        + noise[i];
                scores.append(score("qwen2.5-" + familySize(billions), FIVE.get(i), score));
            }
        }
        return scores.toString();
    }

    private static String familySize(double billions) {
        return (billions == Math.rint(billions) ? Long.toString((long) billions) : Double.toString(billions)) + "b";
    }

    private static final List<String> FIVE = List.of("mmlu", "bbh", "math", "humaneval", "mbpp");

    /** The other four benchmarks of each model released since 2023: as far below its MMLU score for every model. */
    private static String otherScores() {
        StringBuilder scores = new StringBuilder();
        for (String line : SCORES.lines().skip(2).toList()) {
            List<String> cells = cells(line);
            if (cells.get(1).equals("mmlu")
                    && cells.get(6).matches("[13]")
                    && cells.get(2).equals("base")) {
                for (int i = 1; i < FIVE.size(); i++) {
                    scores.append(score(cells.get(0), FIVE.get(i), Double.parseDouble(cells.get(3)) - 0.04 * i));
                }
            }
        }
        return scores.toString();
    }

    private static String score(String model, String benchmark, double score) {
        return String.format(Locale.ROOT, "%s,%s,base,%.4f,,as published,1,,tiny-cards\n", model, benchmark, score);
    }

    /** Two scored models, a pair of scores, two prices, one run of most kinds: no page has a single trend. */
    public static void writeSparse(Path folder) {
        writeTables(
                folder,
                lines(MODELS, 3, 6),
                lines(SCORES, 3, 7),
                lines(SCORE_PAIRS, 4),
                lines(PRICES, 1, 2),
                together(TinyLadder.sparseTables(), TinyScaling.sparseTables(), TinyBoundary.sparseTables()));
    }

    @SafeVarargs
    private static Map<String, String> together(Map<String, String>... groups) {
        Map<String, String> tables = new LinkedHashMap<>();
        for (Map<String, String> group : groups) {
            tables.putAll(group);
        }
        return tables;
    }

    /** Changes a file; the old text must stand in it. */
    public static void replace(Path folder, String file, String old, String changed) {
        try {
            String text = Files.readString(folder.resolve(file));
            if (!text.contains(old)) {
                throw new IllegalArgumentException(file + " does not hold " + old);
            }
            Files.writeString(folder.resolve(file), text.replace(old, changed));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void writeTables(
            Path folder, String models, String scores, String scorePairs, String prices, Map<String, String> runs) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("sources", SOURCES);
        tables.put("organisations", ORGANISATIONS);
        tables.put("benchmarks", BENCHMARKS);
        tables.put("models", models);
        tables.put("scores", scores);
        tables.put("score-pairs", scorePairs);
        tables.put("prices", prices);
        tables.put("chips", CHIPS);
        tables.put("compression", COMPRESSION);
        tables.put("reference-runs", referenceRuns());
        tables.putAll(runs);
        tables.put("published-claims", CLAIMS);
        try {
            Files.createDirectories(folder);
            Files.copy(DESCRIPTION, folder.resolve("datapackage.json"));
            for (JsonNode resource :
                    new ObjectMapper().readTree(DESCRIPTION.toFile()).path("resources")) {
                List<String> columns = resource.path("schema").path("fields").findValuesAsText("name");
                String text = widened(tables.getOrDefault(resource.path("name").asText(), ""), columns);
                Files.writeString(folder.resolve(resource.path("path").asText()), text);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The header and the lines with these numbers, the first below the header being 1. */
    private static String lines(String table, int... numbers) {
        List<String> all = table.lines().toList();
        return all.get(0) + "\n"
                + Arrays.stream(numbers).mapToObj(all::get).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The table under all columns of the package; columns it does not hold are empty. */
    private static String widened(String table, List<String> columns) {
        List<String> lines = table.lines().toList();
        List<String> given = lines.isEmpty() ? List.of() : cells(lines.get(0));
        if (!columns.containsAll(given)) {
            throw new IllegalStateException("the data package has not all of the columns " + given);
        }
        StringBuilder wide = new StringBuilder(String.join(",", columns)).append('\n');
        for (String line : lines.stream().skip(1).toList()) {
            List<String> cells = cells(line);
            wide.append(columns.stream()
                            .map(column -> given.contains(column) ? cells.get(given.indexOf(column)) : "")
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return wide.toString();
    }

    /** The cells of a line with their quotes; a comma inside quotes separates nothing. */
    private static List<String> cells(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }

    /** Nine runs on a known loss surface and seven checkpoints on a known curve, both a little off. */
    private static String referenceRuns() {
        StringBuilder runs = new StringBuilder(
                "id,role,parameters,tokens,answer_bits_per_byte,accuracy_cloze,accuracy_letter,source\n");
        double[] noise = {0.004, -0.006, 0.002, -0.003, 0.005, -0.002, 0.006, -0.005, 0.001};
        for (int i = 0; i < noise.length; i++) {
            int size = i / 3;
            double parameters = 2e8 * StrictMath.pow(4, size);
            double tokens = parameters * 20 * StrictMath.pow(4, i % 3);
            double loss = 5.6 * StrictMath.pow(parameters, -0.094) + 107 * StrictMath.pow(tokens, -0.237);
            runs.append(run("small-" + i, "small", parameters, tokens, loss * (1 + noise[i]), ""));
        }
        for (int i = 0; i < 7; i++) {
            double loss = 1.1 - 0.07 * i;
            double accuracy = 0.25 + 0.75 / (1 + StrictMath.exp(9.4 * (loss - 0.77))) + noise[i];
            runs.append(run(
                    "checkpoint-" + i,
                    "checkpoint",
                    7e9,
                    5e11 * (i + 1),
                    loss,
                    String.format(Locale.ROOT, "%.4f", accuracy)));
        }
        return runs.toString();
    }

    private static String run(String id, String role, double parameters, double tokens, double loss, String accuracy) {
        return String.format(
                Locale.ROOT, "%s,%s,%.0f,%.0f,%.5f,0.4,%s,tiny-runs\n", id, role, parameters, tokens, loss, accuracy);
    }
}
