package cn.huiqitong.request;

import cn.huiqitong.request.lifecycle.Edge;
import cn.huiqitong.request.lifecycle.Need;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Something that the user may do now.
 *
 * @param act its code
 * @param needs fields of the form that have to be filled in
 */
@Serdeable
record ActView(String act, String label, List<String> needs) {

    static ActView of(Edge edge) {
        return new ActView(
                edge.act().code(),
                edge.act().label(),
                edge.needs().stream().sorted().map(Need::field).toList());
    }
}
