package cn.huiqitong.rules.vector;

/** What is known and not on the upper side. */
record BelowStep(int known, int above, int to) implements Step {
    @Override
    public void run(Desk desk) {
        Kernels.andNot(desk.row(to), desk.row(known), desk.row(above), Batch.WORDS);
    }
}
