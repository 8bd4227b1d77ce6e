package cn.huiqitong.rules.form;

import org.jspecify.annotations.Nullable;

/**
 * JSON form of one kind.
 *
 * @param <T> the kind's record
 */
interface Form<T> {
    /** The record, or null after reporting what is wrong. */
    @Nullable T read(Source source);

    /** Puts the record's own properties; kind, clause and text are put by the caller. */
    void write(T value, Sheet sheet);
}
