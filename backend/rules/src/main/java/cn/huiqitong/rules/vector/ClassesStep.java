package cn.huiqitong.rules.vector;

/**
 * From the planes of a subject to one row per class: the rows that are in it or in a higher one. Each plane doubles the
 * rows: a class with the plane's bit is passed by what has the bit and passes the rest, one without it by what has the bit
 * or passes the rest. So all of them cost two operations per class, however many rows a batch has.
 *
 * @param rows by class, from 1
 */
record ClassesStep(int space, int subject, int[] rows) implements Step {
    @Override
    public void run(Desk desk) {
        spread(desk.batch().planes()[subject], rows, desk, desk.words(space));
    }

    static void spread(long[][] planes, int[] rows, Desk desk, int words) {
        for (int p = 0; p < planes.length; p++) {
            int size = 1 << p;
            for (int low = 1; low < size; low++) {
                int high = low + size;
                if (high <= rows.length) {
                    Kernels.split(planes[p], desk.row(rows[low - 1]), desk.row(rows[high - 1]), words);
                } else {
                    Kernels.or(desk.row(rows[low - 1]), planes[p], words);
                }
            }
            Kernels.copy(desk.row(rows[size - 1]), planes[p], words);
        }
    }
}
