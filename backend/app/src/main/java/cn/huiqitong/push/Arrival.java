package cn.huiqitong.push;

/** A new entry, as the database announces it: {@code <id> <recipient>}. */
record Arrival(String recipient, long id) {

    static Arrival parse(String payload) {
        int blank = payload.indexOf(' ');
        return new Arrival(payload.substring(blank + 1), Long.parseLong(payload.substring(0, blank)));
    }
}
