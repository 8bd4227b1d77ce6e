package cn.huiqitong.enterprise;

import cn.huiqitong.rules.fact.Facts;

/** Takes the firms of a walk through the city, one after the other. */
@FunctionalInterface
public interface FirmConsumer {

    /**
     * @param no dense number of the firm
     * @param version of the profile that the facts are
     */
    void accept(long no, String uscc, int version, Facts facts);
}
