import { type DataOf, disclosedItem, disclosedItems, powerList } from '../../client/index.ts';
import type { Site } from '../page.ts';
import { allRows, type Found } from './all-rows.ts';

export type PowerItem = NonNullable<DataOf<typeof powerList>['powerList']>[number];
export type Item = NonNullable<DataOf<typeof disclosedItems>['disclosedItems']>['nodes'][number];
export type WholeItem = NonNullable<DataOf<typeof disclosedItem>['disclosedItems']>['nodes'][number];
export type Category = PowerItem['category'];

/** The categories of village power, in the order of the list, with the items of each. */
export async function powerByCategory(site: Site): Promise<Map<Category, PowerItem[]>> {
  const { data } = await site.client.query(powerList, {});
  return Map.groupBy(data.powerList ?? [], ({ category }) => category);
}

/** What a village has published, the newest first; of one category, or of all. */
export function itemsOf(site: Site, village: string, category: Category | null): Promise<Found<Item>> {
  const where = { divisionCode: { eq: village }, ...(category && { category: { eq: category } }) };
  return allRows(
    site.client,
    disclosedItems,
    { where, orderBy: [{ field: 'PUBLISHED_ON', direction: 'DESC' }], first: 100 },
    (data) => data.disclosedItems,
  );
}

/** One item with its names and attachments; `null` where it is not public, or not this village's. */
export async function itemOf(
  site: Site,
  village: string,
  id: string,
): Promise<{ item: WholeItem | null; missing: string[] }> {
  const { data, missing } = await site.client.query(disclosedItem, { id });
  const item = data.disclosedItems?.nodes.find(({ divisionCode }) => divisionCode === village);
  return { item: item ?? null, missing };
}
