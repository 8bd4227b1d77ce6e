package cn.huiqitong.rules.vector;

/** At least one entry fits. */
record SomeStep(Fitting fitting, int met, int unmet) implements Step {
    @Override
    public void run(Desk desk) {
        fitting.work(desk);
        Owners owners = desk.batch().owners()[fitting.space()];
        long[] sure = desk.row(fitting.met());
        long[] maybe = desk.row(fitting.unmet());
        long[] metTo = desk.row(met);
        long[] unmetTo = desk.row(unmet);
        int[] starts = owners.starts();
        for (int group = 0; group < Batch.WORDS; group++) {
            long some = 0;
            long possible = 0;
            for (int word = starts[group]; word < starts[group + 1]; word++) {
                some |= sure[word];
                possible |= maybe[word];
            }
            metTo[group] = some;
            unmetTo[group] = owners.listed()[group] & ~possible;
        }
    }
}
