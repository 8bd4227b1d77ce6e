package cn.huiqitong.request;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.request.lifecycle.Party;
import java.util.stream.Stream;

/** Turns the logged-in user into a party of the loop. */
final class Actors {

    private Actors() {}

    /** @throws Problem 403 when none of the user's roles takes part in the loop */
    static Actor of(CurrentUser user) {
        Party party = Stream.of(Party.ENTERPRISE, Party.OFFICIAL, Party.SUPERVISOR, Party.DISPATCHER)
                .filter(candidate -> user.roles().contains(candidate.role()))
                .findFirst()
                .orElseThrow(() -> Problem.forbidden("您的账号不参与诉求办理。"));
        return new Actor(user.username(), user.name(), party, user.uscc(), user.department());
    }
}
