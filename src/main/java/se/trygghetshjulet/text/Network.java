package se.trygghetshjulet.text;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where somebody asks from, as far as it tells one from another. */
public final class Network {

    private static final int BYTES = 8;

    private Network() {}

    /**
     * The address, or in IPv6 the network: whoever has one address there has them all (RFC 6177). What is no address is
     * not looked up, as it may come from a header.
     */
    public static String of(String address) {
        try {
            return address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), BYTES))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
