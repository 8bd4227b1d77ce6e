package cn.huiqitong.request.history;

import java.util.List;
import java.util.Optional;

/** The requests of which histories are checked. */
public interface Recordings {

    long count();

    /** The next requests in the order of their ids; empty at the end. */
    List<Recorded> after(long id, int limit);

    /** What numbers were given out and are not there any more, in Chinese; requests are numbered without holes. */
    Optional<String> missing();
}
