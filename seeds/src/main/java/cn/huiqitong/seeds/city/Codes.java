package cn.huiqitong.seeds.city;

import cn.huiqitong.seeds.CreditCode;

/** Credit codes of synthetic firms: the organisation part begins with MY and counts the firms, so that no two are alike. */
final class Codes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String MARK = "MY";
    private static final int DIGITS = 6;
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int MODULUS = 11;

    private Codes() {}

    static String of(String authority, String district, int firm) {
        String body = authority + district + organisation(firm);
        return body + CreditCode.checkCharacter(body);
    }

    private static String organisation(int firm) {
        char[] digits = new char[DIGITS];
        int rest = firm;
        for (int i = DIGITS - 1; i >= 0; i--) {
            digits[i] = ALPHABET.charAt(rest % ALPHABET.length());
            rest /= ALPHABET.length();
        }
        String number = MARK + new String(digits);
        return number + check(number);
    }

    /** Check character of an organisation code, GB 11714-1997: MOD 11. */
    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(number.charAt(i), Character.MAX_RADIX) * WEIGHTS[i];
        }
        int value = (MODULUS - sum % MODULUS) % MODULUS;
        return value == MODULUS - 1 ? 'X' : (char) ('0' + value);
    }
}
