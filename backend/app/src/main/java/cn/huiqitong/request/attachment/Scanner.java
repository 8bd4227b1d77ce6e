package cn.huiqitong.request.attachment;

import java.io.InputStream;

/** Looks for viruses. */
interface Scanner {

    /** What a scan says; that no scanner answered is no word on the file. */
    sealed interface Verdict {

        record Clean() implements Verdict {}

        /** @param signature what the scanner calls it */
        record Infected(String signature) implements Verdict {}

        /** @param why for the log */
        record Unavailable(String why) implements Verdict {}
    }

    /** Whether there is one; without one files stay {@link ScanState#UNSCANNED} and may be downloaded. */
    boolean present();

    /** Reads the content to its end and leaves it open. */
    Verdict scan(InputStream content);
}
