package cn.huiqitong.request.lifecycle;

import cn.huiqitong.request.deadline.ClockKind;

/** What an act does to one clock of the request. An effect on a clock that does not run is none, except {@code START}. */
public record ClockEffect(Verb verb, ClockKind clock) {

    public enum Verb {
        /** A new limit begins now; a running one of the kind is called off. */
        START("起"),
        /** What was owed is done. */
        MEET("止"),
        /** Nothing is owed any more. */
        CANCEL("撤"),
        /** Stands until {@code RESUME}: the firm has to do something first. */
        PAUSE("停"),
        RESUME("续"),
        /** Granted time is added. */
        EXTEND("延"),
        /** Goes on; the time until {@code RECEIVE} is accounted as spent between departments. */
        HAND_BACK("退"),
        RECEIVE("再派");

        private final String label;

        Verb(String label) {
            this.label = label;
        }
    }

    public String label() {
        return verb.label + clock.label();
    }

    static ClockEffect start(ClockKind clock) {
        return new ClockEffect(Verb.START, clock);
    }

    static ClockEffect meet(ClockKind clock) {
        return new ClockEffect(Verb.MEET, clock);
    }

    static ClockEffect cancel(ClockKind clock) {
        return new ClockEffect(Verb.CANCEL, clock);
    }

    static ClockEffect pause(ClockKind clock) {
        return new ClockEffect(Verb.PAUSE, clock);
    }

    static ClockEffect resume(ClockKind clock) {
        return new ClockEffect(Verb.RESUME, clock);
    }

    static ClockEffect extend(ClockKind clock) {
        return new ClockEffect(Verb.EXTEND, clock);
    }

    static ClockEffect handBack(ClockKind clock) {
        return new ClockEffect(Verb.HAND_BACK, clock);
    }

    static ClockEffect receive(ClockKind clock) {
        return new ClockEffect(Verb.RECEIVE, clock);
    }
}
