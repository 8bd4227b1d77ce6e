package cn.huiqitong.enterprise.intake;

/** A delivery cannot be read any further; the message is for who made the file. */
final class BadFile extends RuntimeException {

    private final long row;

    BadFile(long row, String message) {
        super(message, null, false, false);
        this.row = row;
    }

    long row() {
        return row;
    }

    String said() {
        return String.valueOf(getMessage());
    }
}
