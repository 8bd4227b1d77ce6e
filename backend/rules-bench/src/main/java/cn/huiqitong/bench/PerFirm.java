package cn.huiqitong.bench;

/** An engine that takes one firm after the other. */
abstract class PerFirm implements Engine {
    private final int rules;
    private final int firms;
    private final byte[] row;

    PerFirm(int rules, int firms) {
        this.rules = rules;
        this.firms = firms;
        this.row = new byte[rules];
    }

    /** Writes one byte per rule. */
    abstract void judge(int firm, byte[] out, int at);

    @Override
    public final int firms() {
        return firms;
    }

    @Override
    public final long pass() {
        long met = 0;
        for (int firm = 0; firm < firms; firm++) {
            judge(firm, row, 0);
            for (byte verdict : row) {
                met += verdict & 1;
            }
        }
        return met;
    }

    @Override
    public final byte[] verdicts(int most) {
        int count = Math.min(most, firms);
        byte[] out = new byte[rules * count];
        for (int firm = 0; firm < count; firm++) {
            judge(firm, out, firm * rules);
        }
        return out;
    }
}
