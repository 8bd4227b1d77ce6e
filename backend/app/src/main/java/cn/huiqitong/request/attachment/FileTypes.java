package cn.huiqitong.request.attachment;

import cn.huiqitong.platform.Problem;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types that may be attached. The content decides; the name must agree with it. */
@Serdeable
record FileTypes(List<FileType> types) {

    FileTypes {
        types = List.copyOf(types);
    }

    /** @throws Problem 422 for a content that is none of these, or a name that says something else than the content */
    FileType check(ReceivedFile file) throws IOException {
        String mediaType = Detection.mediaType(file.path());
        FileType found = types.stream()
                .filter(type -> type.mediaType().equals(mediaType))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("file", refusal(file.name())));
        if (!found.endings().contains(file.name().ending())) {
            throw Problem.invalid(
                    "file",
                    "文件内容是 %s，文件名却以 .%s 结尾。请把后缀改为 .%s，或者重新选择文件。"
                            .formatted(
                                    found.label(),
                                    file.name().ending(),
                                    found.endings().getFirst()));
        }
        return found;
    }

    /** All endings, as a file dialog takes them. */
    List<String> endings() {
        return types.stream().flatMap(type -> type.endings().stream()).toList();
    }

    private String refusal(FileName name) {
        String allowed = types.stream().map(type -> type.endings().getFirst()).collect(Collectors.joining("、"));
        return named(name)
                .map(type -> "这个文件的内容不是有效的 %s（或者带有宏），请核对后再上传。".formatted(type.label()))
                .orElse("不支持这种文件，请上传 " + allowed + "。");
    }

    private Optional<FileType> named(FileName name) {
        return types.stream()
                .filter(type -> type.endings().contains(name.ending()))
                .findFirst();
    }
}
