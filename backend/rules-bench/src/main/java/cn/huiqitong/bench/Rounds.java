package cn.huiqitong.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Engines in alternating rounds within one process, by the processor time of the one thread that judges: ratios that a
 * busy machine spoils less than a clock on the wall does. Arguments: workload, rules, firms, rounds, names of engines.
 */
public final class Rounds {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long WARMUP = 5_000_000_000L;
    /** A round repeats the pass for at least so long. */
    private static final long ROUND = 300_000_000L;

    private Rounds() {}

    public static void main(String[] args) {
        Workload workload = Workload.of(args[0], Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        int rounds = Integer.parseInt(args[3]);
        List<Engine> engines = List.of(args).subList(4, args.length).stream()
                .map(name -> Engines.of(name, workload))
                .toList();
        Engine reference = Engines.of(Engines.REFERENCE, workload);
        engines.forEach(
                engine -> Agreement.check(engine, reference, workload.rules().size()));
        engines.forEach(Rounds::warm);
        double[][] perSecond = new double[engines.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int engine = 0; engine < perSecond.length; engine++) {
                perSecond[engine][round] = workload.rules().size() * round(engines.get(engine));
            }
        }
        print(engines, perSecond);
    }

    private static void warm(Engine engine) {
        long start = THREADS.getCurrentThreadCpuTime();
        while (THREADS.getCurrentThreadCpuTime() - start < WARMUP) {
            engine.pass();
        }
    }

    /** Firms per second of processor time. */
    private static double round(Engine engine) {
        long start = THREADS.getCurrentThreadCpuTime();
        long firms = 0;
        long spent = 0;
        while (spent < ROUND) {
            engine.pass();
            firms += engine.firms();
            spent = THREADS.getCurrentThreadCpuTime() - start;
        }
        return firms * 1e9 / spent;
    }

    private static void print(List<Engine> engines, double[][] perSecond) {
        System.out.println("| engine | pairs per CPU second, median | best | × the first, median | best |");
        System.out.println("|---|---|---|---|---|");
        Arrays.stream(perSecond).forEach(Arrays::sort);
        double[] first = perSecond[0];
        for (int engine = 0; engine < perSecond.length; engine++) {
            double[] one = perSecond[engine];
            int middle = one.length / 2;
            int last = one.length - 1;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.0f | %.2f | %.2f |%n",
                    engines.get(engine).name(),
                    one[middle],
                    one[last],
                    one[middle] / first[middle],
                    one[last] / first[last]);
        }
    }
}
