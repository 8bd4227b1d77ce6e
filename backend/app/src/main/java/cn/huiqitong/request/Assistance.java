package cn.huiqitong.request;

import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.LifeCycle;
import cn.huiqitong.request.lifecycle.State;

/** What a department that helps owes the request. */
enum Assistance {
    OWED,
    GIVEN,
    /** It was never given, and the request has gone on without. */
    NOT_NEEDED;

    static Assistance of(Assistant helper, State state) {
        if (!helper.owes()) {
            return GIVEN;
        }
        return LifeCycle.statesOf(Act.ASSIST).contains(state) ? OWED : NOT_NEEDED;
    }
}
