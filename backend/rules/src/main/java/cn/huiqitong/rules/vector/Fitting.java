package cn.huiqitong.rules.vector;

/**
 * Entries of a list that fit and that may fit.
 *
 * @param met scratch row over the entries
 * @param unmet scratch row over the entries
 */
record Fitting(int space, Operand fits, int met, int unmet) {
    /** Leaves the fitting entries in {@link #met} and those that may fit, the fitting ones included, in {@link #unmet}. */
    void work(Desk desk) {
        int words = desk.words(space);
        long[] present = desk.batch().owners()[space].present();
        long[] fitting = desk.row(met);
        long[] possible = desk.row(unmet);
        fits.write(desk.rows(), fitting, possible, words);
        for (int i = 0; i < words; i++) {
            fitting[i] &= present[i];
            possible[i] = present[i] & ~possible[i];
        }
    }
}
