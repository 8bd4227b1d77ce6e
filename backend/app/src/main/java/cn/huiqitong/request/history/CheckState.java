package cn.huiqitong.request.history;

import io.micronaut.serde.annotation.Serdeable;

/** Where a check of all histories is. */
@Serdeable
enum CheckState {
    WAITING,
    RUNNING,
    INTACT,
    BROKEN,
    /** It did not come to an end, for reasons that are not the history's. */
    FAILED
}
