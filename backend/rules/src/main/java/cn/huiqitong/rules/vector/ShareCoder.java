package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Table;
import java.math.BigDecimal;
import java.util.Arrays;

/** Classes of quotients of sums. */
final class ShareCoder implements Coder {
    private final Cuts cuts;
    private final Quotients quotients;
    private final Sums of;
    private final Sums to;
    private final double scale;

    ShareCoder(Subject.Share share, Cuts cuts) {
        this.cuts = cuts;
        quotients = new Quotients(cuts);
        of = new Sums(share.of());
        to = new Sums(share.to());
        scale = Math.pow(10, to.decimals() - of.decimals());
    }

    @Override
    public int classes() {
        return cuts.classes();
    }

    @Override
    public void code(Table table, int[] classes) {
        of.read(table);
        to.read(table);
        Arrays.fill(classes, 0, table.rows(), 0);
        for (int word = 0; word < Rows.words(table.rows()); word++) {
            long known = of.known(word) & to.known(word);
            int left = table.rows() - word * Rows.WORD;
            known &= left >= Rows.WORD ? -1L : (1L << left) - 1;
            for (; known != 0; known &= known - 1) {
                int row = word * Rows.WORD + Long.numberOfTrailingZeros(known);
                classes[row] = classOf(row);
            }
        }
    }

    private int classOf(int row) {
        if (!of.plain(row) || !to.plain(row)) {
            return exact(row);
        }
        try {
            long below = to.whole(row);
            double value = below <= 0 ? 0 : (double) of.whole(row) / below * scale;
            return below <= 0 ? 0 : quotients.classOf(value, Math.abs(value), () -> exact(row));
        } catch (ArithmeticException tooLarge) {
            return exact(row);
        }
    }

    private int exact(int row) {
        BigDecimal below = to.exact(row);
        return below.signum() <= 0 ? 0 : cuts.classOf(of.exact(row), below);
    }
}
