package cn.huiqitong.rules.vector;

/** At least so many entries fit. */
record ManyStep(Fitting fitting, long atLeast, int met, int unmet) implements Step {
    @Override
    public void run(Desk desk) {
        fitting.work(desk);
        Owners owners = desk.batch().owners()[fitting.space()];
        int[] starts = owners.starts();
        Tally tally = new Tally(Planes.needed(owners.words()));
        for (int group = 0; group < Batch.WORDS; group++) {
            long listed = owners.listed()[group];
            int from = starts[group];
            int end = starts[group + 1];
            desk.row(met)[group] = listed & reached(tally, desk.row(fitting.met()), from, end);
            desk.row(unmet)[group] = listed & ~reached(tally, desk.row(fitting.unmet()), from, end);
        }
    }

    private long reached(Tally tally, long[] entries, int from, int end) {
        tally.clear();
        for (int word = from; word < end; word++) {
            tally.count(entries[word]);
        }
        return tally.atLeast(atLeast);
    }
}
