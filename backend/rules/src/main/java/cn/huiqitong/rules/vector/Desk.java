package cn.huiqitong.rules.vector;

/** Where one thread works: the rows of masks that its steps write and read. */
final class Desk {
    private final long[][] rows;
    private final MaskSink sink;
    private Batch batch;
    private int firstRow;

    /** @param sizes words of each row */
    Desk(int[] sizes, MaskSink sink, Batch first) {
        this.sink = sink;
        rows = new long[sizes.length][];
        for (int row = 0; row < sizes.length; row++) {
            rows[row] = new long[sizes[row]];
        }
        batch = first;
    }

    void work(Batch next, int first, Tape tape) {
        batch = next;
        firstRow = first;
        tape.run(this);
    }

    long[][] rows() {
        return rows;
    }

    long[] row(int row) {
        return rows[row];
    }

    Batch batch() {
        return batch;
    }

    void tell(int rule, long[] met, long[] known) {
        sink.accept(rule, firstRow, batch.rows(), met, known);
    }

    int words(int space) {
        return batch.words(space);
    }
}
