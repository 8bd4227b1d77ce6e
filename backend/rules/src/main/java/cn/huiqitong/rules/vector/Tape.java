package cn.huiqitong.rules.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The work on a batch written down as numbers, read from front to back. What there is thousands of (groups, verdicts to
 * tell) lies in the numbers themselves, so that the processor reads ahead instead of following references; the rest are
 * steps that the tape calls.
 */
final class Tape {
    private static final int EVERY = 0;
    private static final int TELL = 1;
    private static final int STEP = 2;

    private final int[] code;
    private final Step[] steps;

    private Tape(int[] code, Step[] steps) {
        this.code = code;
        this.steps = steps;
    }

    void run(Desk desk) {
        int at = 0;
        while (at < code.length) {
            switch (code[at]) {
                case EVERY -> at = every(desk, at);
                case TELL -> {
                    Telling.tell(desk, code[at + 1], code[at + 2], code[at + 3], code[at + 4]);
                    at += 5;
                }
                default -> {
                    steps[code[at + 1]].run(desk);
                    at += 2;
                }
            }
        }
    }

    /** All of several: masks that must be set, masks that must not, pairs. */
    private int every(Desk desk, int at) {
        long[][] rows = desk.rows();
        int words = desk.words(code[at + 1]);
        long[] met = rows[code[at + 2]];
        long[] unmet = rows[code[at + 3]];
        int masks = at + 7;
        int opposites = masks + 2 * code[at + 4];
        int pairs = opposites + 2 * code[at + 5];
        int end = pairs + 2 * code[at + 6];
        masks(rows, met, unmet, masks, opposites, words);
        opposites(rows, met, unmet, opposites, pairs, opposites == masks, words);
        pairs(rows, met, unmet, pairs, end, pairs == masks, words);
        return end;
    }

    private void masks(long[][] rows, long[] met, long[] unmet, int from, int end, int words) {
        int p = from;
        for (; p + 2 < end; p += 4) {
            long[] a = rows[code[p]];
            long[] knownA = rows[code[p + 1]];
            long[] b = rows[code[p + 2]];
            long[] knownB = rows[code[p + 3]];
            if (p == from) {
                Kernels.firstIfBoth(met, unmet, a, knownA, b, knownB, words);
            } else {
                Kernels.alsoIfBoth(met, unmet, a, knownA, b, knownB, words);
            }
        }
        if (p < end && p == from) {
            Kernels.firstIf(met, unmet, rows[code[p]], rows[code[p + 1]], words);
        } else if (p < end) {
            Kernels.bothIf(met, unmet, rows[code[p]], rows[code[p + 1]], words);
        }
    }

    private void opposites(long[][] rows, long[] met, long[] unmet, int from, int end, boolean first, int words) {
        int p = from;
        for (; p + 2 < end; p += 4) {
            long[] a = rows[code[p]];
            long[] knownA = rows[code[p + 1]];
            long[] b = rows[code[p + 2]];
            long[] knownB = rows[code[p + 3]];
            if (first && p == from) {
                Kernels.firstUnlessEither(met, unmet, a, knownA, b, knownB, words);
            } else {
                Kernels.alsoUnlessEither(met, unmet, a, knownA, b, knownB, words);
            }
        }
        if (p < end && first && p == from) {
            Kernels.firstUnless(met, unmet, rows[code[p]], rows[code[p + 1]], words);
        } else if (p < end) {
            Kernels.bothUnless(met, unmet, rows[code[p]], rows[code[p + 1]], words);
        }
    }

    private void pairs(long[][] rows, long[] met, long[] unmet, int from, int end, boolean first, int words) {
        int p = from;
        if (p < end && first) {
            Kernels.copy(met, rows[code[p]], words);
            Kernels.copy(unmet, rows[code[p + 1]], words);
            p += 2;
        }
        for (; p < end; p += 2) {
            Kernels.both(met, unmet, rows[code[p]], rows[code[p + 1]], words);
        }
    }

    /** Writes a tape. */
    static final class Writer {
        private final IntStream.Builder code = IntStream.builder();
        private final List<Step> steps = new ArrayList<>();

        void step(Step step) {
            code.add(STEP).add(steps.size());
            steps.add(step);
        }

        void every(int space, Operand to, List<Operand> of) {
            List<Operand> pairs = of.stream().filter(Operand::pair).toList();
            List<Operand> opposites =
                    of.stream().filter(one -> !one.pair() && one.negative()).toList();
            List<Operand> masks =
                    of.stream().filter(one -> !one.pair() && !one.negative()).toList();
            code.add(EVERY).add(space).add(to.met()).add(to.other());
            code.add(masks.size()).add(opposites.size()).add(pairs.size());
            List.of(masks, opposites, pairs)
                    .forEach(kind -> kind.forEach(one -> code.add(one.met()).add(one.other())));
        }

        /** @param scratch two rows for verdicts that do not stand as they are wanted */
        void tell(int rule, Operand root, Operand scratch) {
            Operand told = root;
            if (!root.pair() && root.negative()) {
                every(0, scratch, List.of(root));
                told = scratch;
            }
            code.add(TELL).add(rule).add(told.met()).add(told.other()).add(told.pair() ? scratch.other() : -1);
        }

        Tape tape() {
            return new Tape(code.build().toArray(), steps.toArray(Step[]::new));
        }
    }
}
