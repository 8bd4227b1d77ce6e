package cn.huiqitong.request.deadline;

import java.util.SequencedMap;

/** Which categories of requests there are; declared here because the request feature stands above. */
public interface CategoryNames {

    /** Names with their Chinese labels, in order. */
    SequencedMap<String, String> labels();
}
