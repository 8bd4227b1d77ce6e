package cn.huiqitong.enterprise.intake;

/** A cell cannot be read; the message is for who made the file. An expected "no", without a stack trace. */
final class BadCell extends Exception {

    BadCell(String message) {
        super(message, null, false, false);
    }

    String said() {
        return String.valueOf(getMessage());
    }
}
