package cn.huiqitong.request.attachment;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Problem;

/** What a request allows with its attachments; told by the loop. */
public interface RequestAccess {

    /** @throws Problem 404 for what the user must not see */
    void mustSee(CurrentUser user, long requestId);

    /** Whether this user may add a file now. Within a transaction the request stays as it is until the end of it. */
    boolean mayAdd(CurrentUser user, long requestId);

    /** Whether this user may take an own file away now, as {@link #mayAdd}: only while nothing is filed. */
    boolean mayRemove(CurrentUser user, long requestId);
}
