package cn.huiqitong.rules.vector;

import java.util.function.IntSupplier;

/**
 * Finds the class of a value known to about 15 digits. Where it lies too near to a cut to be sure, the exact answer is
 * asked for: rounding never decides.
 */
final class Quotients {
    /** Far more than a few roundings of doubles amount to, relative to the largest part. */
    private static final double SLACK = 1e-13;

    private final double[] limits;

    Quotients(Cuts cuts) {
        limits = cuts.list().stream().mapToDouble(cut -> cut.at().doubleValue()).toArray();
    }

    /**
     * @param size of the largest number that went into the value
     * @param exact the class by exact arithmetic
     */
    int classOf(double value, double size, IntSupplier exact) {
        int passed = 0;
        for (double limit : limits) {
            double distance = value - limit;
            if (!(Math.abs(distance) > SLACK * (size + Math.abs(limit)))) {
                return exact.getAsInt();
            }
            passed += distance > 0 ? 1 : 0;
        }
        return 1 + passed;
    }
}
