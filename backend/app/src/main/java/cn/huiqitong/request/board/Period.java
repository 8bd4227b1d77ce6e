package cn.huiqitong.request.board;

import java.time.LocalDate;

/** A week from Monday on, or a month. */
record Period(LocalDate from, LocalDate to) {}
