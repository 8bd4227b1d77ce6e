package cn.huiqitong.bench;

import cn.huiqitong.rules.columns.Columns;
import cn.huiqitong.rules.fact.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Ours in the stand-alone comparison: reads its data directory, checks every evaluated pair against its ground truth and
 * prints one JSON line per engine. Arguments: the directory with rules.json, firms.jsonl and verdicts.bin; optionally a
 * directory with more firms, for the vectorised engine.
 */
public final class PeerMain {
    private static final int RUNS = 5;
    private static final long WARMUP = 6_000_000_000L;

    private PeerMain() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        Workload workload = PeerData.read(directory, Integer.MAX_VALUE);
        byte[] truth = Files.readAllBytes(directory.resolve("verdicts.bin"));
        for (OneByOne.Depth depth :
                List.of(OneByOne.Depth.VERDICT, OneByOne.Depth.DECISION, OneByOne.Depth.EXPLANATION)) {
            report(
                    new OneByOne(workload, workload.size(), depth),
                    workload.rules().size(),
                    truth);
        }
        for (Together.Depth depth : List.of(Together.Depth.VERDICT, Together.Depth.EXPLANATION)) {
            report(
                    new Together(workload, workload.size(), depth),
                    workload.rules().size(),
                    truth);
        }
        Path firms = (args.length > 1 ? Path.of(args[1]) : directory).resolve("firms.jsonl");
        report(
                new Vectorised(workload, columns(workload, firms)),
                workload.rules().size(),
                truth);
    }

    private static Columns columns(Workload workload, Path file) {
        Columns columns = Columns.of(workload.catalog());
        PeerData.each(
                file,
                Integer.MAX_VALUE,
                firm -> columns.add(Facts.of(firm, workload.catalog()).get()));
        System.err.printf(Locale.ROOT, "%,d firms, %d bytes each%n", columns.size(), columns.bytes() / columns.size());
        return columns;
    }

    private static void report(Engine engine, int rules, byte[] truth) {
        byte[] verdicts = engine.verdicts(truth.length / rules);
        int wrong = 0;
        for (int pair = 0; pair < verdicts.length; pair++) {
            wrong += verdicts[pair] == truth[pair] ? 0 : 1;
        }
        double[] seconds = seconds(engine);
        long pairs = (long) engine.firms() * rules;
        System.out.printf(
                Locale.ROOT,
                "{\"engine\":\"%s\",\"version\":\"%s\",\"semantics\":\"3-valued\",\"pairs\":%d,\"runs\":%d,\"minSec\":%.4f,"
                        + "\"medSec\":%.4f,\"pairsPerSecMed\":%.0f,\"pairsPerSecBest\":%.0f,\"met\":%d,\"refMet\":%d,"
                        + "\"wrongVerdicts\":%d,\"threads\":1}%n",
                engine.name(),
                engine.version(),
                pairs,
                RUNS,
                seconds[0],
                seconds[RUNS / 2],
                pairs / seconds[RUNS / 2],
                pairs / seconds[0],
                met(verdicts),
                met(Arrays.copyOf(truth, verdicts.length)),
                wrong);
    }

    /** Of each run, the shortest first. */
    private static double[] seconds(Engine engine) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARMUP) {
            engine.pass();
        }
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long from = System.nanoTime();
            engine.pass();
            seconds[run] = (System.nanoTime() - from) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds;
    }

    private static long met(byte[] verdicts) {
        long met = 0;
        for (byte verdict : verdicts) {
            met += verdict == Engine.MET ? 1 : 0;
        }
        return met;
    }
}
