package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Block;
import cn.huiqitong.rules.columns.Table;
import java.util.Arrays;

/** Classes of codes and texts: one look in a table. */
final class CategoryCoder implements Coder {
    private final Subject.Category category;
    private final int classes;
    private final int[] classOfWord;
    private final Block block = new Block();

    CategoryCoder(Subject.Category category, WordClasses kinds) {
        this.category = category;
        classes = kinds.classes();
        classOfWord = kinds.classOfWord();
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void code(Table table, int[] codes) {
        table.read(category.field(), null, block);
        Arrays.fill(codes, 0, table.rows(), 0);
        long[] values = block.values();
        Rows.each(block.present(), table.rows(), row -> codes[row] = classOfWord[(int) values[row]]);
    }
}
