package cn.huiqitong.request.attachment;

/** What is known of a file's viruses. */
enum ScanState {
    /** A scanner is set up and has not answered yet; until then nobody gets the file. */
    PENDING,
    CLEAN,
    /** The bytes are gone. */
    INFECTED,
    /** Came while no scanner was set up. */
    UNSCANNED
}
