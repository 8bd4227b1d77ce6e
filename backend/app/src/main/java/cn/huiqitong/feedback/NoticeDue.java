package cn.huiqitong.feedback;

import io.micronaut.serde.annotation.Serdeable;

/** The next firms of a notice are to be told: those behind a number. The key is the notice's id. */
@Serdeable
record NoticeDue(long noticeId, long afterNo) {}
