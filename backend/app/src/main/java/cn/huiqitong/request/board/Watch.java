package cn.huiqitong.request.board;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a user watches over.
 *
 * @param department code of the one department; null: the city
 */
record Watch(@Nullable String department) {

    static final Watch CITY = new Watch(null);

    /** No row carries it: an official without a department watches over nothing. */
    private static final String NONE = " ";

    static Watch of(CurrentUser user) {
        boolean everywhere = user.has("dispatcher") || (user.has("supervisor") && user.department() == null);
        String own = user.department();
        return everywhere ? CITY : new Watch(own == null ? NONE : own);
    }

    /**
     * The part that was asked for.
     *
     * @param asked null: all that is watched
     * @throws Problem 404 for another department's
     */
    Watch on(@Nullable String asked) {
        if (asked == null || asked.equals(department)) {
            return this;
        }
        if (department != null) {
            throw Problem.notFound("没有这个部门的数据。");
        }
        return new Watch(asked);
    }
}
