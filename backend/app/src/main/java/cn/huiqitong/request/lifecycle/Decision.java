package cn.huiqitong.request.lifecycle;

/** What the table says to an act in a situation. */
public sealed interface Decision {

    record Allowed(Edge edge) implements Decision {}

    /** Nobody of this party ever does this. */
    record NotYours(Act act) implements Decision {}

    /** The party may do this, but not in the state that the request is in. */
    record NotNow(Act act, State state) implements Decision {}

    /** State and party are right; a guard is not met. */
    record Guarded(Guard guard) implements Decision {}
}
