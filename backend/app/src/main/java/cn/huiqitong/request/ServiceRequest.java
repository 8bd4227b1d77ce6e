package cn.huiqitong.request;

import cn.huiqitong.request.clock.ClockFace;
import cn.huiqitong.request.lifecycle.Edge;
import cn.huiqitong.request.lifecycle.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request and where it is.
 *
 * @param id null until it is stored
 * @param number as people say it, for instance NT20261122-0001
 * @param version number of history entries; grows with every act
 */
record ServiceRequest(
        @Nullable Long id,
        String number,
        int version,
        State state,
        Instant filedAt,
        Firm firm,
        Content content,
        Origin origin,
        Handling handling,
        Course course,
        Closing closing,
        ClockFace clocks) {

    /** The id of a stored request. */
    long storedId() {
        if (id == null) {
            throw new IllegalStateException("not stored: " + number);
        }
        return id;
    }

    /** Whether it is or was more than a draft: filing it began its time limit. */
    boolean everFiled() {
        return clocks.promise().dueAt().isAfter(clocks.promise().startedAt());
    }

    /** The same request one act later; its clocks are told afterwards. */
    ServiceRequest after(Edge edge, Actor actor, ActInput input, Instant now) {
        return new ServiceRequest(
                id,
                number,
                version + 1,
                edge.to(),
                filedAt,
                firm,
                content,
                origin,
                handling.after(edge.act(), actor, input),
                course.after(edge, input, now),
                closing.after(edge.act(), input, now),
                clocks);
    }

    ServiceRequest with(ClockFace newClocks) {
        return new ServiceRequest(
                id, number, version, state, filedAt, firm, content, origin, handling, course, closing, newClocks);
    }

    /** A draft with other words, or the moment it is filed. */
    ServiceRequest rewritten(Content newContent, Instant at) {
        return new ServiceRequest(
                id, number, version, state, at, firm, newContent, origin, handling, course, closing, clocks);
    }
}
