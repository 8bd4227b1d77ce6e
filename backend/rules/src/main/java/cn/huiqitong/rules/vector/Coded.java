package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Columns;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Firms coded for a plan, ready to be judged. Immutable; several threads may run at once. */
public final class Coded {
    private final Program program;
    private final List<Batch> batches;
    private final int[] sizes;

    Coded(Program program, List<Batch> batches, int spaces) {
        this.program = program;
        this.batches = batches;
        int[] words = IntStream.range(0, spaces)
                .map(space -> batches.stream()
                        .mapToInt(batch -> batch.words(space))
                        .max()
                        .orElse(0))
                .toArray();
        sizes = Arrays.stream(program.spaces()).map(space -> words[space]).toArray();
    }

    /**
     * Judges the firms of some rows by all rules of the plan, batch by batch and, within a batch, rule by rule.
     *
     * @param fromRow a multiple of {@link Columns#ROWS}
     * @param toRow exclusive; a multiple of {@link Columns#ROWS}, or the number of rows
     */
    public void run(int fromRow, int toRow, MaskSink sink) {
        Objects.checkFromToIndex(fromRow, toRow, rows());
        if (fromRow % Columns.ROWS != 0 || (toRow % Columns.ROWS != 0 && toRow != rows())) {
            throw new IllegalArgumentException("not whole batches: " + fromRow + " to " + toRow);
        }
        if (fromRow == toRow) {
            return;
        }
        int first = fromRow / Columns.ROWS;
        Desk desk = new Desk(sizes, sink, batches.get(first));
        for (int i = first; i * Columns.ROWS < toRow; i++) {
            desk.work(batches.get(i), i * Columns.ROWS, program.tape());
        }
    }

    public int rows() {
        return batches.isEmpty()
                ? 0
                : (batches.size() - 1) * Columns.ROWS + batches.getLast().rows();
    }
}
