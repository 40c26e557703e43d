/** What the deployments that `npm run sheets:deploy` makes are called, before the version. */
const NAME = 'Planbok';

/**
 * The deployment that an earlier `npm run sheets:deploy` made, from the list of `clasp list-deployments --json`: by its
 * description; of several the one with the latest version. The head deployment, which has no version, is Google's own.
 * @returns its id; undefined where there is none, so that one is to be made
 */
export function ownDeployment(list) {
  const own = list.filter(
    ({ versionNumber, description = '' }) =>
      versionNumber !== undefined && (description === NAME || description.startsWith(`${NAME} `)),
  );
  const latest = own.reduce(
    (best, one) => (one.versionNumber > (best?.versionNumber ?? 0) ? one : best),
    undefined,
  );
  return latest?.deploymentId;
}

/** The arguments for clasp that deploy this version of Planbok in place of the one that is deployed. */
export const deployOrder = (list, version) => {
  const id = ownDeployment(list);
  const description = ['--description', `${NAME} ${version}`];
  return id === undefined ? ['create-deployment', ...description] : ['update-deployment', ...description, id];
};
