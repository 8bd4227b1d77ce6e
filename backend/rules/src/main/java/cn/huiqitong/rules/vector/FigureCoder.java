package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Block;
import cn.huiqitong.rules.columns.Table;
import java.util.Arrays;

/** Classes of plain numbers, dates and flags: a search among longs. */
final class FigureCoder implements Coder {
    private final Subject.Figure figure;
    private final Cuts cuts;
    private final long[] limits;
    private final Block block = new Block();

    FigureCoder(Subject.Figure figure, Cuts cuts) {
        this.figure = figure;
        this.cuts = cuts;
        this.limits = cuts.limits(figure.decimals());
    }

    @Override
    public int classes() {
        return cuts.classes();
    }

    @Override
    public void code(Table table, int[] classes) {
        table.read(figure.field(), figure.year(), block);
        Arrays.fill(classes, 0, table.rows(), 0);
        long[] values = block.values();
        Rows.each(block.present(), table.rows(), row -> classes[row] = 1 + Cuts.passed(limits, values[row]));
        block.exact().forEach((row, value) -> classes[row] = cuts.classOf(value));
    }
}
