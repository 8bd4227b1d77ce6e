package cn.huiqitong.rules.vector;

/** The same word everywhere. */
record ConstantStep(int space, int to, long word) implements Step {
    @Override
    public void run(Desk desk) {
        Kernels.fill(desk.row(to), word, desk.words(space));
    }
}
