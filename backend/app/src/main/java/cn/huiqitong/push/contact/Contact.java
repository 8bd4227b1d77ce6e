package cn.huiqitong.push.contact;

import cn.huiqitong.push.Kind;
import cn.huiqitong.push.NoticeMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person's settings.
 *
 * @param email proved; null without
 * @param digestHour hour of the day, 0 to 23, of the one mail a day
 * @param choices of the kinds that differ from the usual
 */
record Contact(@Nullable String email, int digestHour, int version, Map<Kind, NoticeMode> choices) {

    private static final int MORNING = 8;

    /** Of who has saved nothing yet. */
    static final Contact NONE = new Contact(null, MORNING, 0, Map.of());

    NoticeMode mode(Kind kind) {
        return choices.getOrDefault(kind, kind.usual());
    }
}
