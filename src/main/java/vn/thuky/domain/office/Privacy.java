package vn.thuky.domain.office;

/**
 * What is kept from the eyes of others.
 *
 * @param contactsInExports whether telephone numbers and e-mail addresses go into papers and files
 * @param lockMinutes after how long without a key or click the window locks where a password is set; 0 for never
 */
public record Privacy(boolean contactsInExports, int lockMinutes) {

    public static final Privacy DEFAULT = new Privacy(false, 10);

    public Privacy withContactsInExports(boolean value) {
        return new Privacy(value, lockMinutes);
    }

    public Privacy withLockMinutes(int value) {
        return new Privacy(contactsInExports, value);
    }
}
