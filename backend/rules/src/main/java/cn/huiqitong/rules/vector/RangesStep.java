package cn.huiqitong.rules.vector;

import java.util.List;

/** The union of spans of classes. */
record RangesStep(int space, int to, List<Span> spans) implements Step {
    /**
     * Classes from one on and before another.
     *
     * @param from row of the first class
     * @param end row of the class after the last; -1 when there is none
     */
    record Span(int from, int end) {}

    @Override
    public void run(Desk desk) {
        int words = desk.words(space);
        long[] row = desk.row(to);
        first(spans.getFirst(), desk, row, words);
        for (int i = 1; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.end < 0) {
                Kernels.or(row, desk.row(span.from), words);
            } else {
                Kernels.orAndNot(row, desk.row(span.from), desk.row(span.end), words);
            }
        }
    }

    private static void first(Span span, Desk desk, long[] row, int words) {
        if (span.end < 0) {
            Kernels.copy(row, desk.row(span.from), words);
        } else {
            Kernels.andNot(row, desk.row(span.from), desk.row(span.end), words);
        }
    }
}
