import { conversationByRpc } from '../../src/conversation/rpc/conversation-by-rpc';
import { executed, type World } from './execution';

/** What the sidebar asks, answered by the built script. */
export const conversationIn = (world: World): ReturnType<typeof conversationByRpc> =>
  conversationByRpc(async (json) => String(executed(world, 'rpc', json)));
