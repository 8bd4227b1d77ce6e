package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Block;
import cn.huiqitong.rules.columns.Columns;
import cn.huiqitong.rules.columns.Table;
import cn.huiqitong.rules.fact.Fields;
import java.util.List;

/** Codes columns for one plan. */
final class Coding {
    private final Places places;
    private final Classes classes;
    private final Program program;
    private final Columns columns;
    private final List<Coder> coders;
    private final Block counts = new Block();
    private int[] codes = new int[Columns.ROWS];

    Coding(Graph graph, List<Integer> roots, Fields fields, Columns columns) {
        this.columns = columns;
        Uses uses = new Uses(graph, roots);
        places = Places.of(graph, uses);
        classes = new Classes(graph, uses, fields, columns);
        coders = places.subjects().stream().map(classes::coder).toList();
        program = new Assembler(graph, uses, places, classes).assemble(roots);
    }

    Coded code() {
        List<Batch> batches = columns.tables().stream().map(this::batch).toList();
        return new Coded(program, batches, places.spaces().size());
    }

    private Batch batch(Table table) {
        Owners[] owners = new Owners[places.spaces().size()];
        for (int space = 1; space < owners.length; space++) {
            String list = places.spaces().get(space);
            table.readCounts(list, counts);
            owners[space] = Owners.of(counts, table.rows(), table.entries(list).rows());
        }
        long[][][] planes = new long[coders.size()][][];
        for (int subject = 0; subject < planes.length; subject++) {
            planes[subject] = planes(table, subject, owners);
        }
        Amounts[] amounts = places.sums().stream()
                .map(sum -> Amounts.of(table.entries(sum.list()), sum.field(), owners[places.space(sum.list())]))
                .toArray(Amounts[]::new);
        return new Batch(table.rows(), planes, owners, amounts);
    }

    private long[][] planes(Table table, int subject, Owners[] owners) {
        String list = places.subjects().get(subject).space();
        boolean firms = list.equals(Graph.FIRMS);
        Table rows = firms ? table : table.entries(list);
        if (codes.length < rows.rows()) {
            codes = new int[2 * rows.rows()];
        }
        coders.get(subject).code(rows, codes);
        int needed = Planes.needed(coders.get(subject).classes());
        if (firms) {
            return Planes.of(codes, rows.rows(), needed, Batch.WORDS);
        }
        Owners of = owners[places.space(list)];
        return Planes.of(codes, of.slots(), needed, of.words());
    }
}
