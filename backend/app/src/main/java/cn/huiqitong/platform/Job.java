package cn.huiqitong.platform;

/**
 * Something the portal does again and again. Among all copies of the portal one does it at a time; when that one dies in
 * the middle another takes it up, so it must bear being run again.
 */
public interface Job {

    /** Stable: names the job in the database. */
    String name();

    Rhythm rhythm();

    /** An exception is logged, and the job comes again at its next turn. */
    void run();
}
