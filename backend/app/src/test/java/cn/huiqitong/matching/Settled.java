package cn.huiqitong.matching;

import cn.huiqitong.platform.Database;

/** Waits until matching has heard of everything that was published so far, so that a test starts from a known place. */
record Settled(Database database) {

    private static final int MOST_ROUNDS = 600;
    private static final long PAUSE_MILLIS = 50;

    void await() throws InterruptedException {
        String mark = "mark-" + System.nanoTime();
        database.update("""
                insert into outbox (topic, key, payload, published_at) values ('ItemWithdrawn', ?, '{}', now())""", mark);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (heard(mark)) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("matching did not hear " + mark);
    }

    private boolean heard(String mark) {
        return database.find("select 1 from matching_work where subject = ?", row -> true, mark)
                .isPresent();
    }
}
