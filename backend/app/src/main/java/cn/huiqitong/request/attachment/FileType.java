package cn.huiqitong.request.attachment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A type that may be attached.
 *
 * @param label as people call it
 * @param endings of file names, lower case
 */
@Serdeable
record FileType(String mediaType, String label, List<String> endings) {

    FileType {
        endings = List.copyOf(endings);
    }
}
