package cn.huiqitong.request;

import cn.huiqitong.request.lifecycle.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on or looks at a request.
 *
 * @param party by the role; towards a request that the official's department only helps with it is {@link #towards}
 * @param uscc the firm, for an enterprise account
 * @param department code of an official's department; of a supervisor's that watches over one department alone
 */
record Actor(
        String username,
        String name,
        Party party,
        @Nullable String uscc,
        @Nullable String department) {

    /** The portal itself, when it routes a request or a limit has passed. */
    static final Actor SYSTEM = new Actor("system", "系统", Party.SYSTEM, null, null);

    /** Whether the request concerns this user; what does not is as if it were not there. */
    boolean maySee(ServiceRequest request, List<Assistant> assistants) {
        if (!request.everFiled()) {
            return owns(request);
        }
        return switch (party) {
            case ENTERPRISE -> owns(request);
            case OFFICIAL, ASSISTANT -> handles(request) || assists(assistants);
            case DISPATCHER, SYSTEM -> true;
            case SUPERVISOR -> department == null || isOf(request) || assists(assistants);
        };
    }

    /** Which party of the table the user is for this request. */
    Party towards(ServiceRequest request, List<Assistant> assistants) {
        return party == Party.OFFICIAL && !handles(request) && assists(assistants) ? Party.ASSISTANT : party;
    }

    /** Whether the user needs the contact's telephone number in full. */
    boolean maySeeContact(ServiceRequest request, List<Assistant> assistants) {
        return owns(request)
                || handles(request)
                || party == Party.DISPATCHER
                || (party == Party.OFFICIAL && assists(assistants));
    }

    boolean owns(ServiceRequest request) {
        return party == Party.ENTERPRISE && request.firm().uscc().equals(uscc);
    }

    boolean handles(ServiceRequest request) {
        return party == Party.OFFICIAL && isOf(request);
    }

    private boolean isOf(ServiceRequest request) {
        return department != null && department.equals(request.handling().department());
    }

    private boolean assists(List<Assistant> assistants) {
        return department != null
                && assistants.stream()
                        .anyMatch(assistant -> assistant.department().equals(department));
    }
}
