package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Block;
import cn.huiqitong.rules.columns.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Classes of mean yearly growth rates. */
final class MeanCoder implements Coder {
    private final Subject.Mean mean;
    private final Cuts cuts;
    private final Quotients quotients;
    private final List<Block> years;

    MeanCoder(Subject.Mean mean, Cuts cuts) {
        this.mean = mean;
        this.cuts = cuts;
        quotients = new Quotients(cuts);
        years = IntStream.rangeClosed(mean.first(), mean.last())
                .mapToObj(year -> new Block())
                .toList();
    }

    @Override
    public int classes() {
        return cuts.classes();
    }

    @Override
    public void code(Table table, int[] classes) {
        for (int i = 0; i < years.size(); i++) {
            table.read(mean.field(), mean.first() + i, years.get(i));
        }
        for (int row = 0; row < table.rows(); row++) {
            classes[row] = known(row) ? classOf(row) : 0;
        }
    }

    private boolean known(int row) {
        for (Block year : years) {
            if ((year.present()[row / Rows.WORD] >>> row & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private int classOf(int row) {
        double total = 0;
        double size = 0;
        for (int i = 1; i < years.size(); i++) {
            double base = years.get(i - 1).number(row).doubleValue();
            if (base <= 0) {
                return 0;
            }
            double rate = years.get(i).number(row).doubleValue() / base;
            total += rate - 1;
            size += Math.abs(rate) + 1;
        }
        return quotients.classOf(total / (years.size() - 1), size, () -> exact(row));
    }

    private int exact(int row) {
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ONE;
        for (int i = 1; i < years.size(); i++) {
            BigDecimal base = years.get(i - 1).number(row);
            BigDecimal rise = years.get(i).number(row).subtract(base);
            above = above.multiply(base).add(rise.multiply(below));
            below = below.multiply(base);
        }
        return cuts.classOf(above, below.multiply(BigDecimal.valueOf(years.size() - 1L)));
    }
}
