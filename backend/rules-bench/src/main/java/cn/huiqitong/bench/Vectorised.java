package cn.huiqitong.bench;

import cn.huiqitong.rules.columns.Columns;
import cn.huiqitong.rules.vector.Coded;
import cn.huiqitong.rules.vector.MaskSink;
import cn.huiqitong.rules.vector.Plan;

/** Ours over columns. Rules are compiled and columns coded beforehand; a pass computes and counts all masks. */
final class Vectorised implements Engine {
    private final int rules;
    private final Coded coded;
    private final int firms;
    private final Counting counting = new Counting();

    Vectorised(Workload workload, Columns columns) {
        this.rules = workload.rules().size();
        this.firms = columns.size();
        this.coded =
                Plan.of(workload.rules(), workload.catalog(), workload.asOf()).code(columns);
    }

    static Columns columns(Workload workload) {
        Columns columns = Columns.of(workload.catalog());
        for (int firm = 0; firm < workload.size(); firm++) {
            columns.add(workload.facts(firm));
        }
        return columns;
    }

    @Override
    public String name() {
        return "ours, vectorised";
    }

    @Override
    public String version() {
        return "JDK " + System.getProperty("java.version");
    }

    @Override
    public boolean threeValued() {
        return true;
    }

    @Override
    public int firms() {
        return firms;
    }

    @Override
    public long pass() {
        counting.met = 0;
        counting.unknown = 0;
        coded.run(0, firms, counting);
        return counting.met;
    }

    /** Of the last pass. */
    long unknown() {
        return counting.unknown;
    }

    @Override
    public byte[] verdicts(int most) {
        int count = Math.min(most, firms);
        byte[] out = new byte[rules * count];
        int to = Math.min(firms, (count + Columns.ROWS - 1) / Columns.ROWS * Columns.ROWS);
        coded.run(0, to, (rule, first, rows, met, known) -> {
            for (int row = 0; row < rows && first + row < count; row++) {
                long bit = 1L << row;
                byte verdict = (known[row >> 6] & bit) == 0 ? UNKNOWN : (met[row >> 6] & bit) == 0 ? UNMET : MET;
                out[(first + row) * rules + rule] = verdict;
            }
        });
        return out;
    }

    /** Counts the pairs that are met and those that are unknown. */
    private static final class Counting implements MaskSink {
        private long met;
        private long unknown;

        @Override
        public void accept(int rule, int firstRow, int rows, long[] metBits, long[] knownBits) {
            int words = (rows + 63) / 64;
            int some = 0;
            int known = 0;
            for (int word = 0; word < words; word++) {
                some += Long.bitCount(metBits[word] & knownBits[word]);
                known += Long.bitCount(knownBits[word]);
            }
            met += some;
            unknown += rows - known;
        }
    }
}
